import type { ComponentType, VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { fail } from './act.ts'

/** A component that is loaded when it is first drawn; nothing is shown until it is there. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined
  return function Later(): VNode | null {
    const [Loaded, setLoaded] = useState(() => loaded)
    useLayoutEffect(() => {
      if (Loaded) return
      load().then(
        (one) => {
          loaded = one
          setLoaded(() => one)
        },
        (error) => fail(error, () => location.reload()),
      )
    }, [])
    return Loaded ? <Loaded /> : null
  }
}
