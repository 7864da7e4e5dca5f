// Only comfort: every page of this surface works without this file.
document.querySelector('[data-error-summary]')?.focus()

// The page the link leads to draws the same theme; this saves the round trip.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-theme-choice]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const choice = link.dataset.themeChoice
  const secure = location.protocol === 'https:' ? ';secure' : ''
  document.cookie = `tema=${choice};path=/;max-age=31536000;samesite=lax${secure}`
  if (choice === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', choice)
  for (const other of document.querySelectorAll('[data-theme-choice]')) {
    if (other.dataset.themeChoice === choice) other.setAttribute('aria-current', 'true')
    else other.removeAttribute('aria-current')
  }
})
