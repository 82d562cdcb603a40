import { askAt } from './ask'
import { personalPage } from './page'

// The address is /p/<token>, and what is asked lies below it.
const [, p = '', token = ''] = window.location.pathname.split('/')
const element = document.getElementById('page')
if (element) void personalPage(element, askAt(`/${p}/${token}`))
