import { Component, type ComponentChildren, type VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { useWords } from './words.ts'

/** Around a whole page: a bug in it is said, with what is kept and what to do, never a blank. */
export class Boundary extends Component<{ children: ComponentChildren }, { error?: unknown }> {
  static override getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  override render(): ComponentChildren {
    return 'error' in this.state ? <Crash error={this.state.error} /> : this.props.children
  }
}

function Crash({ error }: { error: unknown }): VNode {
  const say = useWords(common)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return (
    <main class="crash">
      <Notice
        look="bad"
        what={say('crashTitle')}
        kept={say('crashKept')}
        todo={say('crashTodo')}
        detail={{ label: say('details'), text }}
        actions={
          <Button icon="refresh" onClick={() => location.reload()}>
            {say('reload')}
          </Button>
        }
      />
    </main>
  )
}
