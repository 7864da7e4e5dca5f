// What is shown while the line of a work page is broken. Blazor retries by itself; this adds the moments when
// a retry is sure to help (signal back, tab shown again) and a way on when the server has let the page go.
const bar = document.getElementById('components-reconnect-modal')
let state = 'hide'

bar.addEventListener('components-reconnect-state-changed', event => {
  const was = state
  state = event.detail.state
  bar.dataset.state = state === 'hide' && was !== 'hide' ? 'back' : state
  if (bar.dataset.state === 'back') setTimeout(() => { if (state === 'hide') bar.dataset.state = 'hide' }, 4000)
  if (state === 'rejected') location.reload()
})

async function retry () {
  if (state === 'hide') return
  try {
    if (!(await Blazor.reconnect()) && !(await Blazor.resumeCircuit())) location.reload()
  } catch {
    bar.dataset.state = 'failed'
  }
}

bar.querySelector('[data-reconnect]').addEventListener('click', retry)
for (const link of document.querySelectorAll('[data-reload]')) {
  link.addEventListener('click', event => {
    event.preventDefault()
    location.reload()
  })
}
addEventListener('online', retry)
document.addEventListener('visibilitychange', () => { if (!document.hidden && state === 'failed') retry() })
