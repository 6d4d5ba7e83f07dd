import type { Alert } from '@/lib/model.ts'

/** What is sent to save an alert as it is: all of it but its stamp. */
export function alertInput({ id, name, query, colour, notify, paused, pages, urgent }: Alert) {
  return {
    ...{ id, name, query, colour, notify },
    ...(paused === undefined ? {} : { paused }),
    ...(pages === undefined ? {} : { pages }),
    ...(urgent === undefined ? {} : { urgent }),
  }
}
