import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MemoryAdapter, answerChange, memoryAdapter } from '../../src/adapters/memory.js';
import { type Scenario, talentEmailScenarios as scenarios } from '../../src/adapters/scenarios.js';
import { TalentEmailFlow, TalentEmailWatch, type WakeReason } from '../../src/flows/index.js';
import { settled } from './scripted-api.js';

/** Timers and wake-ups by hand, before a backend that counts how often it is asked. */
class World {
  readonly adapter: MemoryAdapter;
  readonly flow: TalentEmailFlow;
  readonly watch: TalentEmailWatch;
  hidden = false;
  asked = 0;
  #timers: { at: number; callback: () => void }[] = [];
  #now = 0;
  #wake: ((reason: WakeReason) => void) | undefined;

  constructor(scenario: Scenario) {
    this.adapter = memoryAdapter({ scenario });
    const { talentEmail, accountDeletion } = this.adapter;
    const get: typeof talentEmail.get = (...call) => {
      this.asked += 1;
      return talentEmail.get(...call);
    };
    this.flow = new TalentEmailFlow({ talentEmail: { ...talentEmail, get }, accountDeletion });
    this.watch = new TalentEmailWatch(this.flow, {
      timer: {
        after: (milliseconds, callback) => {
          const timer = { at: this.#now + milliseconds, callback };
          this.#timers.push(timer);
          return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
        },
      },
      wake: {
        hidden: () => this.hidden,
        listen: (listener) => {
          this.#wake = listener;
          return () => void (this.#wake = undefined);
        },
      },
    });
  }

  get listening(): boolean {
    return this.#wake !== undefined || this.#timers.length > 0;
  }

  async wake(reason: WakeReason): Promise<void> {
    this.hidden = reason === 'hidden';
    this.#wake?.(reason);
    await settled();
  }

  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#timers.sort((one, other) => one.at - other.at)[0];
      if (!next || next.at > end) break;
      this.#now = next.at;
      this.#timers = this.#timers.filter((one) => one !== next);
      next.callback();
      await settled();
    }
    this.#now = end;
  }
}

async function started(scenario: Scenario): Promise<World> {
  const world = new World(scenario);
  world.watch.start();
  await world.flow.load(scenario.token);
  world.asked = 0;
  return world;
}

test('while the manager is waited for it looks again, ever more rarely, and shows the answer by itself', async () => {
  const world = await started(scenarios.withManager);
  await world.pass(60);
  assert.ok(world.asked >= 4 && world.asked <= 8, String(world.asked));
  const before = world.asked;
  await world.pass(600);
  assert.ok(world.asked - before >= 8 && world.asked - before <= 12, String(world.asked - before));
  answerChange(world.adapter.backend, 'kim.lee+talent@mail.example', 'forward');
  const shown = () => world.flow.state.step === 'notice' && world.flow.state.notice.change?.state;
  for (let second = 0; second < 61 && shown() === 'with-manager'; second++) await world.pass(1);
  assert.equal(shown(), 'with-support');
  world.asked = 0;
  await world.pass(20);
  assert.ok(world.asked >= 2, 'after news, more may come soon');
});

test('where nobody else has to act it never asks', async () => {
  for (const scenario of [scenarios.variation, scenarios.rejectedPolicy, scenarios.addressFree, scenarios.stranger]) {
    const world = await started(scenario);
    await world.pass(3600);
    await world.wake('focus');
    assert.equal(world.asked, 0, scenario.title);
  }
});

test('unseen it rests; brought up, or back on line, it asks at once; however often, with distance', async () => {
  const world = await started(scenarios.deleteScheduled);
  await world.wake('hidden');
  await world.pass(3600);
  assert.equal(world.asked, 0);
  await world.wake('visible');
  assert.equal(world.asked, 1);
  for (let times = 0; times < 20; times++) await world.wake('focus');
  assert.equal(world.asked, 1);
  await world.wake('offline');
  await world.pass(2);
  await world.wake('online');
  assert.equal(world.asked, 2);
  await world.wake('hidden');
  await world.wake('visible');
  await world.pass(10);
  assert.ok(world.asked >= 3, 'a quick look away ends nothing');
});

test('once stopped nothing is left; started again it goes on', async () => {
  const world = await started(scenarios.deleteMailSent);
  world.watch.stop();
  assert.equal(world.listening, false);
  await world.pass(600);
  assert.equal(world.asked, 0);
  world.watch.start();
  world.watch.start();
  await world.pass(5);
  assert.equal(world.asked, 1);
});
