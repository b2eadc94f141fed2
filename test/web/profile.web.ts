import { expect, test } from './support/browser.js';

const MINE = '{ answer: me { memberships { organization { id } } } }';
const PROJECTS =
  'query ($id: ID!) { answer: organization(id: $id) { pastProjects(first: 50) { nodes { title year } } } }';
const TITLE = 'Vision of weaving faults at two looms';

test('a project that was done is added, and a year that cannot be is refused beside its field', async ({
  sit,
  hand,
}) => {
  const api = await hand('vision');
  const { memberships } = await api.ask<{ memberships: { organization: { id: string } }[] }>(MINE);
  const id = memberships[0]?.organization.id ?? '';
  const { page, says, go, button } = await sit('vision', 'en');
  await go(`/organizations/${id}/profile?part=proof`);
  const add = button(says.t('Add a project'));
  await add.click();
  const field = (name: string) => page.getByRole('textbox', { name: says.field('AddPastProjectInput', name) });
  await field('title').fill(TITLE);
  await field('year').fill('2999');
  await add.click();
  await expect(field('year')).toHaveAttribute('aria-invalid', 'true');
  await field('year').fill('2024');
  await add.click();
  await expect(page.getByText(TITLE)).toBeVisible();
  await expect(field('title')).toHaveCount(0);
  const { pastProjects } = await api.ask<{ pastProjects: { nodes: object[] } }>(PROJECTS, { id });
  expect(pastProjects.nodes.filter((one) => 'title' in one && one.title === TITLE)).toEqual([
    { title: TITLE, year: 2024 },
  ]);
});
