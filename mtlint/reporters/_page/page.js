// Filters and keyboard of the page that the html format writes. Without it the page shows everything.
"use strict";
(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const byId = (id) => document.getElementById(id);
  const cards = all(".card");
  const marks = all("mark, .twin");
  const rule = byId("rule");
  const boxes = all("input[name=severity]");
  const rank = ["info", "warning", "error"];
  let current = null;

  const findingsOf = (mark) => mark.dataset.f.split(" ").map((number) => byId("f" + number));

  function filter() {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const card of cards) {
      const visible = severities.has(card.dataset.severity) && (!rule.value || card.dataset.rule === rule.value);
      card.hidden = !visible;
      shown += visible;
    }
    for (const mark of all("mark")) {
      const visible = findingsOf(mark).filter((card) => !card.hidden);
      const worst = Math.max(-1, ...visible.map((card) => rank.indexOf(card.dataset.severity)));
      mark.classList.toggle("off", worst < 0);
      if (worst >= 0) {
        mark.classList.remove(...rank);
        mark.classList.add(rank[worst]);
      }
    }
    byId("shown").textContent = shown === cards.length ? "" : `${shown} of ${cards.length} shown`;
  }

  function select(card, { move = true } = {}) {
    current = card;
    const number = card.id.slice(1);
    for (const each of cards) {
      each.classList.toggle("now", each === card);
      if (each === card) each.setAttribute("aria-current", "true");
      else each.removeAttribute("aria-current");
    }
    let first = null;
    for (const mark of marks) {
      const own = mark.dataset.f.split(" ").includes(number);
      mark.classList.toggle("now", own);
      if (own && !first && mark.tagName === "MARK") first = mark;
    }
    if (move) {
      (first || card).scrollIntoView({ block: "center" });
      const list = card.parentElement;
      if (list.scrollHeight > list.clientHeight) list.scrollTop = card.offsetTop - list.offsetTop - 60;
      card.focus({ preventScroll: true });
    }
  }

  function step(by) {
    const visible = cards.filter((card) => !card.hidden);
    if (!visible.length) return;
    let at = visible.indexOf(current);
    if (at < 0) at = by > 0 ? -1 : visible.length;
    select(visible[(at + by + visible.length) % visible.length]);
  }

  function theme() {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  }

  function toggle(severity) {
    const box = boxes.find((each) => each.value === severity);
    if (box) {
      box.checked = !box.checked;
      filter();
    }
  }

  const keys = {
    j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
    e: () => toggle("error"), w: () => toggle("warning"), i: () => toggle("info"),
    r: () => rule.focus(), d: theme, "?": () => byId("keys").showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, dialog")) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    const card = mark ? findingsOf(mark).find((each) => !each.hidden) : event.target.closest(".card");
    if (!card) return;
    const link = event.target.closest("a");
    if (link && !mark && link.dataset.place === undefined) return;
    event.preventDefault();
    select(card);
  });
  all("[data-do]").forEach((button) => button.addEventListener("click", () => keys[button.dataset.do]()));
  boxes.forEach((box) => box.addEventListener("change", filter));
  rule.addEventListener("change", filter);
  document.documentElement.classList.add("has-script");
  filter();
})();
