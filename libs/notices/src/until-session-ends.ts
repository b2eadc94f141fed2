/**
 * A subscription's events for as long as its session lives: asked at each event, because a session that ended or
 * expired
 * since the subscription began must not go on hearing.
 */
export function untilSessionEnds<In, Out>(
  source: AsyncIterator<In>,
  isLive: () => Promise<boolean>,
  shape: (event: In) => Out,
): AsyncIterableIterator<Out> {
  const end = async (): Promise<IteratorResult<Out>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      try {
        const event = await source.next();
        if (event.done || !(await isLive())) return await end();
        return { done: false, value: shape(event.value) };
      } catch (error) {
        // Whoever iterates lets an iterator that failed go without a word.
        await end();
        throw error;
      }
    },
    // Passed on at once: a generator would wait for the next event before it let go.
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
