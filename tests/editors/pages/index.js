import { begin } from '../plain/begin.js'

begin({ ...import.meta.glob('../plain/editors/*.js'), ...import.meta.glob('./editors/*.js') }, 150)
