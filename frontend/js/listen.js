// Reads the page aloud with a voice of the device, block after block in the order of the page, and
// shows where it is. Without a voice that speaks the language of the page there is no button.
//
// <div data-listen data-pause data-go-on hidden>
//   <button data-listen-start></button>
//   <div hidden> <button data-listen-pause></button> <button data-listen-stop></button> </div>
// </div>
//
// Not read: navigation, forms, buttons but the one that calls, what is hidden, [data-unread].

import { each } from "./each.js";

const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, th, td, a.button-call";
const UNREAD = "nav, form, [hidden], [data-unread], .listen, .actions, .visually-hidden, details:not([open])";
const LANGUAGE = document.documentElement.lang;
const speech = window.speechSynthesis;

/** The voice of its own country before another: French of France. */
function findVoice(language) {
  const speaks = (voice, code) => voice.lang.replace("_", "-").toLowerCase().startsWith(code);
  const voices = speech.getVoices().filter((voice) => speaks(voice, language));
  return voices.find((voice) => speaks(voice, `${language}-${language}`)) ?? voices[0];
}

function start(part) {
  const button = part.querySelector("[data-listen-start]");
  const bar = part.querySelector("[role=group]");
  const pause = part.querySelector("[data-listen-pause]");
  const reading = new Reading(stopped);

  const show = () => {
    part.hidden = !findVoice(LANGUAGE);
  };
  show();
  speech.addEventListener?.("voiceschanged", show);

  button.addEventListener("click", () => {
    bar.hidden = false;
    pause.textContent = part.dataset.pause;
    reading.begin();
    pause.focus();
  });
  pause.addEventListener("click", () => {
    pause.textContent = reading.toggle() ? part.dataset.pause : part.dataset.goOn;
  });
  part.querySelector("[data-listen-stop]").addEventListener("click", () => reading.stop());
  window.addEventListener("pagehide", () => reading.stop());
  document.addEventListener("raccroche:results", () => reading.stop());

  function stopped() {
    const focused = bar.contains(document.activeElement);
    bar.hidden = true;
    if (focused) button.focus();
  }
}

class Reading {
  #blocks = [];
  #at = 0;
  #spoken;

  constructor(onStop) {
    this.onStop = onStop;
  }

  begin() {
    this.#hush();
    this.#blocks = [...document.querySelectorAll("main *")].filter(isBlock);
    this.#at = 0;
    this.#next();
  }

  /** Pauses or goes on, from the beginning of the block; whether it speaks now. */
  toggle() {
    if (this.#spoken) this.#hush();
    else this.#next();
    return Boolean(this.#spoken);
  }

  stop() {
    if (!this.#blocks.length) return;
    this.#hush();
    this.#blocks = [];
    this.onStop();
  }

  #next() {
    const block = this.#blocks[this.#at];
    if (!block) return this.stop();
    // What the catalogue says stays in French on a page in another language.
    const lang = block.closest("[lang]").lang;
    const voice = findVoice(lang) ?? findVoice(LANGUAGE);
    const spoken = Object.assign(new SpeechSynthesisUtterance(text(block)), { voice, lang });
    // What was hushed ends too, later: only the one that speaks leads on.
    spoken.onend = spoken.onerror = () => {
      if (this.#spoken !== spoken) return;
      block.classList.remove("being-read");
      this.#spoken = undefined;
      this.#at += 1;
      this.#next();
    };
    this.#spoken = spoken;
    block.classList.add("being-read");
    block.scrollIntoView({ block: "nearest" });
    speech.speak(spoken);
  }

  #hush() {
    this.#spoken = undefined;
    this.#blocks[this.#at]?.classList.remove("being-read");
    speech.cancel();
  }
}

/** The innermost blocks, so that nothing is read twice. */
function isBlock(part) {
  return (
    part.matches(BLOCKS) && !part.closest(UNREAD) && !part.querySelector(BLOCKS) && part.checkVisibility?.() !== false && text(part)
  );
}

/** What only a style sheet parts would be said in one breath. */
function text(block) {
  const parts = [...block.childNodes].filter((part) => part.nodeType === Node.ELEMENT_NODE || part.data?.trim());
  const facts = parts.length > 1 && parts.every((part) => part.matches?.("span, strong"));
  const said = facts ? parts.map((part) => part.innerText).join(", ") : block.innerText;
  return said.replace(/\s+/g, " ").trim();
}

if (speech) each("[data-listen]", start);
