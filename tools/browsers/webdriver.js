// A small W3C WebDriver client: WebKitGTK and Safari speak nothing else.

export class WebDriver {
  constructor(base) {
    this.base = base;
  }

  async send(method, path, body) {
    const session = this.id ? `/session/${this.id}` : '';
    const response = await fetch(`${this.base}${session}${path}`, {
      method,
      headers: {'content-type': 'application/json'},
      ...(method === 'POST' && {body: JSON.stringify(body ?? {})}),
    });
    const text = await response.text();
    let answer;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new Error(`WebDriver ${method} ${path}: HTTP ${response.status} ${text.slice(0, 200)}`);
    }
    if (!response.ok) {
      const {error, message} = answer.value ?? {};
      throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
    }
    return answer.value;
  }

  get(path) {
    return this.send('GET', path);
  }

  post(path, body) {
    return this.send('POST', path, body);
  }

  delete(path = '') {
    return this.send('DELETE', path);
  }

  async newSession(alwaysMatch) {
    const {sessionId} = await this.post('/session', {capabilities: {alwaysMatch}});
    this.id = sessionId;
  }

  execute(script, ...args) {
    return this.post('/execute/sync', {script, args});
  }
}

/** Code points that WebDriver gives to keys that type nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
