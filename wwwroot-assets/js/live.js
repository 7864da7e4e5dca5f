// Live notices. Speaks the little of the SignalR JSON protocol that one message needs, so that static pages stay light.
// The hub only says "changed"; what changed is asked for with the same cookie and the same rights as any page.
(() => {
  "use strict";
  const end = "\u001e";
  const seenKey = "kabar-terakhir";
  let bridge = null;
  let brief = null;
  let socket = null;
  let tries = 0;
  let pulling = null;
  let again = false;
  let refreshed = Promise.resolve();

  const seen = {
    get: () => { try { return sessionStorage.getItem(seenKey); } catch { return null; } },
    set: (id) => { try { sessionStorage.setItem(seenKey, id); } catch { /* private mode: toasts may repeat */ } },
  };

  const newer = (items) => {
    const last = seen.get();
    const fresh = last === null ? [] : items.filter((item) => item.id > last);
    if (items.length > 0) { seen.set(items[0].id); } else if (last === null) { seen.set(""); }
    return fresh.reverse();
  };

  async function pull(changed) {
    if (pulling) { again = again || changed; return pulling; }
    pulling = (async () => {
      try {
        const answer = await fetch("/kabar/ringkas", { headers: { Accept: "application/json" }, cache: "no-store", redirect: "manual" });
        // The session is over: the page behind it must not stay on the glass.
        if (answer.type === "opaqueredirect") { location.reload(); return; }
        if (!answer.ok) { return; }
        const now = await answer.json();
        const moved = changed || (brief !== null && brief.stamp !== now.stamp);
        brief = now;
        const fresh = newer(now.latest);
        document.querySelectorAll("[data-unread]").forEach((badge) => {
          badge.textContent = now.unread > 99 ? "99+" : String(now.unread);
          badge.hidden = now.unread === 0;
        });
        if (bridge) {
          await bridge.invokeMethodAsync("Pulled", now.unread, fresh, moved);
        } else {
          fresh.forEach(toast);
          if (moved) { await swap(); }
        }
      } catch { /* offline: the next pull tries again */ }
    })();
    await pulling;
    pulling = null;
    if (again) { again = false; await pull(true); }
  }

  function toast(item) {
    const host = document.getElementById("toasts");
    const form = document.getElementById("toast");
    if (!host || !form) { return; }
    const piece = form.content.cloneNode(true).firstElementChild;
    const text = piece.querySelector("[data-toast-text]");
    text.textContent = item.text;
    text.href = item.href;
    piece.querySelector("[data-toast-close]").addEventListener("click", () => piece.remove());
    host.append(piece);
    setTimeout(() => piece.remove(), 12000);
  }

  // Asks for the page anew and puts in the regions that are live. One that is being typed in is left alone.
  function swap() {
    refreshed = refreshed.then(async () => {
      const regions = [...document.querySelectorAll("[data-live]")];
      if (regions.length === 0) { return; }
      const answer = await fetch(location.href, { cache: "no-store", redirect: "follow" });
      if (!answer.ok || answer.redirected) { location.reload(); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const region of regions) {
        const next = page.querySelector(`[data-live="${CSS.escape(region.dataset.live)}"]`);
        // Shown once, as after sending a form: asking again does not bring it back, so it stays.
        if (!next) { continue; }
        if (region.contains(document.activeElement) && document.activeElement.matches("input, textarea, select")) { continue; }
        region.replaceWith(document.adoptNode(next));
      }
    }).catch(() => { /* offline: the next change tries again */ });
    return refreshed;
  }

  function connect() {
    const scheme = location.protocol === "https:" ? "wss://" : "ws://";
    socket = new WebSocket(scheme + location.host + "/hub/kabar");
    let alive = 0;
    socket.onopen = () => {
      socket.send(JSON.stringify({ protocol: "json", version: 1 }) + end);
      alive = setInterval(() => { if (socket.readyState === WebSocket.OPEN) { socket.send('{"type":6}' + end); } }, 15000);
    };
    socket.onmessage = (event) => {
      for (const text of event.data.split(end)) {
        if (text === "") { continue; }
        const message = JSON.parse(text);
        if (message.type === undefined) {
          const returning = tries > 0;
          tries = 0;
          document.documentElement.dataset.live = "on";
          pull(returning);
        }
        else if (message.type === 1 && message.target === "changed") { pull(true); }
      }
    };
    socket.onclose = () => {
      clearInterval(alive);
      document.documentElement.dataset.live = "off";
      tries += 1;
      setTimeout(connect, Math.min(30000, 500 * 2 ** Math.min(tries, 6)) * (0.75 + Math.random() / 2));
    };
  }

  globalThis.portalLive = {
    stay() { told = 0; alive(); },
    attach(reference) { bridge = reference; pull(false); },
    detach() { bridge = null; },
  };

  // Pulling is no sign of life; a hand on the page is. The server counts the time.
  let told = Date.now();
  const alive = () => {
    if (Date.now() - told < 60000) { return; }
    told = Date.now();
    fetch("/sesi", { cache: "no-store", redirect: "manual" }).catch(() => { /* offline */ });
  };
  for (const kind of ["pointerdown", "keydown"]) { addEventListener(kind, alive, { passive: true }); }

  setInterval(() => pull(false), 30000);
  addEventListener("online", () => pull(false));
  connect();
})();
