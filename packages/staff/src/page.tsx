import { Component, type ComponentChild, type ComponentChildren, createRef } from 'preact'

interface PageProps {
  readonly heading: string
  readonly children: ComponentChildren
}

/** One page of the console. Who comes to it by keyboard or screen reader begins at its heading. */
export class Page extends Component<PageProps> {
  readonly #heading = createRef<HTMLHeadingElement>()

  override componentDidMount(): void {
    this.#heading.current?.focus()
  }

  render({ heading, children }: PageProps): ComponentChild {
    return (
      <>
        <h1 tabIndex={-1} ref={this.#heading}>
          {heading}
        </h1>
        {children}
      </>
    )
  }
}
