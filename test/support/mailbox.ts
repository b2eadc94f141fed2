import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends ParsedMail {
  /** Whom the envelope named: the only ones who get it. */
  recipients: string[];
}

/** A real SMTP server that keeps what it is given. */
export async function startMailbox() {
  const mails: ReceivedMail[] = [];
  /** SMTP codes with which an address is answered instead of being taken. */
  const noes = new Map<string, number>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const responseCode = noes.get(address);
      done(responseCode ? Object.assign(new Error('no such mailbox'), { responseCode }) : null);
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(Object.assign(mail, { recipients: session.envelope.rcptTo.map(({ address }) => address) }));
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    noes,
    to: (email: string) => mails.filter(({ recipients }) => recipients.includes(email)),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

export type Mailbox = Awaited<ReturnType<typeof startMailbox>>;
