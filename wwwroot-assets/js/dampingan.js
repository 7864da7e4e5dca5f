// The lock of an accompanied screen. The server ends the session by itself; this only shows it coming and clears the glass in time.
(() => {
  "use strict";
  const bar = document.querySelector("[data-lock-after]");
  const warning = document.querySelector("[data-lock-warning]");
  const stay = document.querySelector("[data-lock-stay]");
  if (!bar || !warning || !stay) { return; }
  const limit = Number(bar.dataset.lockAfter) * 1000;
  const warnBefore = 60000;
  let renewed = Date.now();
  let touched = false;

  const lock = () => location.replace(bar.dataset.lockAddress);

  async function renew() {
    touched = false;
    const answer = await fetch(stay.dataset.lockStay, { cache: "no-store", redirect: "manual" });
    if (answer.status !== 204) { lock(); return; }
    renewed = Date.now();
    warning.hidden = true;
  }

  stay.addEventListener("click", (event) => { event.preventDefault(); renew(); });
  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => { touched = true; }, { passive: true });
  }

  setInterval(() => {
    const left = limit - (Date.now() - renewed);
    if (left <= 0) { lock(); }
    else if (touched && left < limit - warnBefore) { renew(); }
    else { warning.hidden = left > warnBefore; }
  }, 1000);
})();
