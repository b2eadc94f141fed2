/** The text of a field of a form that was sent, without blanks around it. */
export const formText = (form: HTMLFormElement, name: string): string =>
  (new FormData(form).get(name) as string | null)?.trim() ?? '';
