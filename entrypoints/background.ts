import { defineBackground } from 'wxt/utils/define-background'
import { startKeeper } from '@/lib/keeper/index.ts'

export default defineBackground({ type: 'module', main: startKeeper })
