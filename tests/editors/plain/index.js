import { begin } from './begin.js'

begin({ ...import.meta.glob('./editors/*.js'), ...import.meta.glob('./hostile/*.js') }, 10)
