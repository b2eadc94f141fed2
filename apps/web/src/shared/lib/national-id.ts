const WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];

/** Whether it is the national identifier of a legal body in Iran: eleven digits, the last of which proves them. */
export function isNationalId(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const added = (digits[9] ?? 0) + 2;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ((digits[place] ?? 0) + added), 0);
  return (sum % 11) % 10 === digits[10];
}
