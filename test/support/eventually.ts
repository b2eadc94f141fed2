/**
 * Waits until the expectation holds; fails with its last complaint. For what another process does in its own time;
 * short of a test's own limit, so that the complaint is seen.
 */
export async function eventually(expectation: () => Promise<void>, withinMs = 50_000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
