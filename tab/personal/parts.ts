type Attributes = {
  class?: string
  lang?: string
  id?: string
  role?: string
  'aria-label'?: string
  'aria-live'?: string
}

/** An element with text and elements in it; text is never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.append(...content)
  return element
}

export function makeButton(look: 'main' | 'plain' | 'link', text: string, pressed: () => void): HTMLButtonElement {
  const button = make('button', { class: look }, text)
  button.type = 'button'
  button.addEventListener('click', pressed)
  return button
}

/** Takes the reader of a screen reader to what is new, and everybody to its beginning. */
export function goTo(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
