/** Takes whoever sent a form to the first field that keeps it from being sent. */
export function focusFirst(errors: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(errors).flatMap((name) => [...document.getElementsByName(name)]);
  // In the order of the page, whatever the order of the errors.
  const [first] = fields.sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  first?.focus();
}
