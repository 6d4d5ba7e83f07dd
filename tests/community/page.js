// The page's own script: a forum's "Reply" goes to the box at the foot, quoting nobody.
document.addEventListener('click', (event) => {
  if (event.target.closest('.reply.create')) document.querySelector('.d-editor-input')?.focus()
})
