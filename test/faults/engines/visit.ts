import { connection } from '../../../src/i18n/en/connection.js';
import { profiles } from '../../../src/i18n/en/profiles.js';
import type { Noted } from '../judge.js';
import type { Setting, World } from '../world.js';
import type { Person, Place, Tab } from '../../engines/engine.js';
import { findExpression, showsExpression } from '../../engines/in-page.js';
import { Fatal, until } from '../../engines/until.js';

const filled = (text: string) => text.replace('{platform}', 'Instagram').replace('{host}', 'instagram.localhost');

/** One creator before a partner's page in any browser, who connects Instagram. */
export class Visit {
  readonly setting: Setting;
  readonly tab: Tab;
  readonly #world: World;
  readonly #person: Person;
  /** What documents had noted down that a reload has ended. */
  #before: Noted = { states: [], errors: [], events: [] };
  /** How the page came back, where it had been left. */
  came: 'from memory' | 'loaded anew' | undefined;

  private constructor(world: World, person: Person, setting: Setting, tab: Tab) {
    this.setting = setting;
    this.tab = tab;
    this.#world = world;
    this.#person = person;
  }

  static async start(world: World, person: Person, setting: Setting, creator: string): Promise<Visit> {
    return new Visit(world, person, setting, await person.open(world.page(creator, setting)));
  }

  /** Where the widget is: the page, or the frame in it. */
  get place(): Place {
    return this.setting.framed ? this.tab.frame() : this.tab;
  }

  async press(name: string): Promise<void> {
    await until(`the button “${filled(name)}”`, () => this.place.click('button', filled(name)));
  }

  async sees(text: string): Promise<void> {
    await until(`the text “${filled(text)}”`, () => this.place.run(`return ${showsExpression(filled(text))}`));
  }

  /** Up to the click that opens the platform. */
  async choosePlatform(): Promise<void> {
    await this.press(profiles.connectPlatform);
    await until('the button that goes on', () => this.place.run(`return ${this.#goOn} !== null`));
  }

  /** The browser says no, whatever the reason. */
  async refuseWindows(): Promise<void> {
    await this.place.run('window.open = () => null');
  }

  /** Presses as a script does, which a popup blocker does not take for a person. */
  async pressByScript(): Promise<void> {
    await until('the last click is long ago', () => this.place.run('return !navigator.userActivation.isActive'));
    // A timer inherits the activation of whoever sets it; one longer than a second does not (WebKit).
    await this.place.run(`setTimeout(() => ${this.#goOn}.click(), 2000)`);
  }

  get #goOn(): string {
    return findExpression('button', filled(connection.go));
  }

  /**
   * Clicks on, and waits for the platform's page in the window that opens. Where the page gets none, or no handle to
   * it, the person takes the link.
   */
  async toPlatform(open: () => Promise<void> = () => this.press(connection.go), mustLink = false): Promise<Tab> {
    const known = new Set((await this.#person.tabs()).map(({ id }) => id));
    let followed = false;
    await open();
    return until("the platform's page", async () => {
      for (const tab of await this.#person.tabs()) {
        if (known.has(tab.id) || !/\/\/instagram\./.test((await tab.url()) ?? '')) continue;
        if (mustLink && !followed) throw new Fatal('A window opened that was to be blocked');
        return tab;
      }
      followed ||= await this.place.click('link', filled(connection.openHost));
      return undefined;
    });
  }

  /** Decides on the platform's page, and waits until the window has closed itself. */
  async decide(popup: Tab, decision: 'Allow' | 'Deny' = 'Allow'): Promise<void> {
    const gone = async () => !(await this.#person.tabs()).some(({ id }) => id === popup.id);
    await until(`“${decision}” at the platform`, async () => (await gone()) || popup.click('button', decision));
    await until('the window closes', gone);
  }

  /** The last step on the widget's side. */
  async confirm(): Promise<void> {
    await this.press(connection.confirm);
  }

  async reload(): Promise<void> {
    await this.#remember();
    await this.tab.reload();
  }

  /** Goes to another page of the partner's. */
  async leave(): Promise<void> {
    await this.#remember();
    await this.tab.run("addEventListener('pageshow', ({ persisted }) => (window.restored = persisted))");
    await this.tab.goto(`${this.#world.partnerOrigin}/elsewhere`);
  }

  async goBack(): Promise<void> {
    await this.tab.run('history.back()');
    await until('the page is back', () => this.tab.run('return window.noted !== undefined'));
    const restored = (await this.tab.run('return window.restored === true')) === true;
    this.came = restored ? 'from memory' : 'loaded anew';
    // What is restored still has its notes.
    if (restored) this.#before = { states: [], errors: [], events: [] };
  }

  async state(wanted: string): Promise<void> {
    await until(`the state ${wanted}`, () =>
      this.place.run(`return window.noted.states.includes(${JSON.stringify(wanted)})`),
    );
  }

  async noted(): Promise<Noted> {
    const now = (await this.place.run('return window.noted')) as Noted;
    return {
      states: [...this.#before.states, ...now.states],
      errors: [...this.#before.errors, ...now.errors],
      events: [...this.#before.events, ...now.events],
    };
  }

  async #remember(): Promise<void> {
    this.#before = await this.noted();
  }
}
