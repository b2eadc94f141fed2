import { until } from '../client.mjs';

/** Lets companies know of an RFP: scored by the worker, approved by the coordinator, told after the undo window, interested. */
export async function invite({ parvin }, rfp, companies) {
  for (const company of companies) {
    const match = await until(`${company.name} is scored`, async () => {
      const { reviewQueue } = await parvin.ask(
        'query ($id: ID!) { reviewQueue(rfpId: $id) { nodes { id company { id } } } }',
        { id: rfp.id },
      );
      return reviewQueue.nodes.find(({ company: { id } }) => id === company.organizationId);
    });
    await parvin.tell('approveMatch', { matchId: match.id }, 'match { state }');
  }
  for (const company of companies) {
    const match = await until(`${company.name} is told`, async () => {
      const { myMatches } = await company.ask('{ myMatches { nodes { id state rfp { id } } } }');
      return myMatches.nodes.find((one) => one.rfp.id === rfp.id && one.state === 'notified');
    });
    await company.tell('declareInterest', { matchId: match.id }, 'match { state }');
  }
}
