import { Client, enrol, newPassword, until } from './client.mjs';

/** Registers people by their mails and signs them in. */
export class People {
  constructor({ graphql, mailbox }) {
    this.graphql = graphql;
    this.mailbox = mailbox;
  }

  /** Registers, opens the link in the mail with the password, signs in. */
  async join(name, email, locale = 'en') {
    const client = new Client(this.graphql, name);
    Object.assign(client, { email, password: newPassword() });
    await client.tell('register', { name, email, password: client.password, locale }, 'done');
    const token = await this.tokenFor(email, 'verify-email');
    await client.tell('verifyEmail', { token, password: client.password }, 'done');
    await client.tell('signIn', { email, password: client.password }, 'done');
    return client;
  }

  /** Becomes administrator by the one-time link that `npm run admin` prints. */
  async claim(name, email, link) {
    const client = new Client(this.graphql, name);
    Object.assign(client, { email, password: newPassword() });
    await client.tell('claimAdministration', { token: tokenIn(link), name, password: client.password }, 'done');
    await client.tell('signIn', { email, password: client.password }, 'done');
    await enrol(client);
    return client;
  }

  /** The secret in the newest mail that leads to a page. */
  async tokenFor(email, page) {
    return tokenIn((await this.mail(email, `/${page}?token=`)).text);
  }

  /** The newest mail to this address that says these words. */
  mail(email, words) {
    return until(`a mail to ${email}`, async () => {
      const answer = await fetch(`${this.mailbox}messages.json?to=${encodeURIComponent(email)}`);
      const mails = /** @type {any[]} */ (await answer.json());
      return mails.find(({ subject, text }) => `${subject} ${text}`.includes(words));
    });
  }
}

function tokenIn(text) {
  const token = /token=([^\s"<>]+)/.exec(text)?.[1];
  if (!token) throw new Error('There is no link in the text.');
  return token;
}
