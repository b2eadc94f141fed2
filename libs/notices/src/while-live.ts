/**
 * A subscription's events for as long as its session lives: asked at each event, because a session that ended or
 * expired
 * since the subscription began must not go on hearing.
 */
export function whileLive<In, Out>(
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
      const event = await source.next();
      if (event.done || !(await isLive())) return end();
      return { done: false, value: shape(event.value) };
    },
    // Passed on at once: a generator would wait for the next event before it let go.
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
