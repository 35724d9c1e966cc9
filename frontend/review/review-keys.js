/**
 * The keyboard of a review. J goes to the next question and Shift+J to the one before; K opens a remark on the question
 * one is at, M unfolds what others answered to it; G and Å are told to the server. Nothing fires while somebody types or a dialog is open, and all of it can
 * be switched off (WCAG 2.1.4): speech input would otherwise hit single letters by accident.
 */
const OFF = 'arshjulet.review-keys.off';
const TYPED_IN = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const DIALOGS = 'vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-menu-bar-overlay';

class ReviewKeys extends HTMLElement {
  connectedCallback() {
    this.listener = (event) => this.pressed(event);
    document.addEventListener('keydown', this.listener);
    this.toggleAttribute('off', localStorage.getItem(OFF) !== null);
    const box = this.querySelector('input');
    if (box) {
      box.checked = !this.hasAttribute('off');
      box.onchange = () => this.switchTo(box.checked);
    }
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }

  switchTo(on) {
    this.toggleAttribute('off', !on);
    if (on) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, '');
    }
  }

  pressed(event) {
    if (this.hasAttribute('off') || event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.composedPath().some((node) => node instanceof Element && node.matches(TYPED_IN));
    if (document.querySelector(DIALOGS)) return;
    if (typing) {
      if (event.key === 'Escape') this.leave(event);
      return;
    }
    const deed = this.deed(event);
    if (deed) {
      event.preventDefault();
      deed();
    }
  }

  deed(event) {
    switch (event.key.toLowerCase()) {
      case 'j':
        return () => this.move(event.shiftKey ? -1 : 1);
      case 'k':
        return () => this.remark();
      case 'm':
        return () => this.others();
      case 'g':
        return () => this.dispatchEvent(new CustomEvent('approve'));
      case 'å':
        return () => this.dispatchEvent(new CustomEvent('give-back'));
      default:
        return undefined;
    }
  }

  /** Out of a remark and back to its question; what is written stays. */
  leave(event) {
    const question = event.target.closest?.('.review-question');
    if (question) {
      event.preventDefault();
      this.go(question);
    }
  }

  questions() {
    return [...document.querySelectorAll('.review-question')].filter((question) => question.offsetParent !== null);
  }

  at(questions) {
    const focused = document.activeElement?.closest?.('.review-question');
    return questions.indexOf(focused ?? this.last);
  }

  move(step) {
    const questions = this.questions();
    const from = this.at(questions);
    const next = from < 0 ? 0 : Math.min(Math.max(from + step, 0), questions.length - 1);
    this.go(questions[next]);
  }

  go(question) {
    if (!question) return;
    this.last = question;
    question.focus({ preventScroll: true });
    question.scrollIntoView({ block: 'center' });
  }

  remark() {
    this.press('.review-remark-open');
  }

  others() {
    this.press('.others-open');
  }

  press(button) {
    const questions = this.questions();
    const question = questions[Math.max(this.at(questions), 0)];
    this.go(question);
    question?.querySelector(button)?.click();
  }
}

if (!customElements.get('review-keys')) {
  customElements.define('review-keys', ReviewKeys);
}
