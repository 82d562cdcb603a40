/** Takes the keyboard to the first field with a problem. */
export function focusProblem(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
}
