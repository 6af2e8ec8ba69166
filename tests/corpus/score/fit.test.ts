import { expect, test } from "vitest";
import { type FitOptions, fitWeights } from "../../../src/corpus/score/fit.ts";

const plain: FitOptions = {
  answers: 2,
  least: 1,
  rounds: 1,
  rate: 0.05,
  decay: 0,
  stress: () => 1,
};

test("moves a weight by the rate at its first step: up for the right answer, down for the other", () => {
  // Both answers are as likely at first, so the slope is a half each way, and AdaGrad divides it by its own size.
  const weights = fitWeights([{ signs: ["rain"], answer: 0 }], plain);
  const [right, wrong] = weights.get("rain") ?? [];
  expect(right).toBeCloseTo(0.05, 6);
  expect(wrong).toBeCloseTo(-0.05, 6);
});

test("counts a stressed sign several times over", () => {
  const weights = fitWeights([{ signs: ["rain"], answer: 0 }], { ...plain, stress: () => 3 });
  expect(weights.get("rain")?.[0]).toBeCloseTo(0.15, 6);
});

test("gives no weights to signs that too few examples have", () => {
  const examples = [
    { signs: ["rain", "harbor"], answer: 0 },
    { signs: ["rain"], answer: 1 },
  ];
  expect([...fitWeights(examples, { ...plain, least: 2 }).keys()]).toEqual(["rain"]);
});

test("tells answers apart by the signs that go with them, and leaves what goes with all near 0", () => {
  const examples = Array.from({ length: 60 }, (_, k) => ({
    signs: ["any", k % 3 === 0 ? "rain" : k % 3 === 1 ? "snow" : "fog"],
    answer: k % 3,
  }));
  const weights = fitWeights(examples, { ...plain, answers: 3, rounds: 20 });
  for (const [answer, sign] of ["rain", "snow", "fog"].entries()) {
    const own = weights.get(sign) ?? [];
    expect(own.indexOf(Math.max(...own))).toBe(answer);
    expect(Math.max(...own)).toBeGreaterThan(0.5);
  }
  for (const weight of weights.get("any") ?? []) expect(Math.abs(weight)).toBeLessThan(0.2);
});

test("fits the same weights to the same examples", () => {
  const examples = Array.from({ length: 40 }, (_, k) => ({
    signs: [`day ${k % 7}`, `hour ${k % 5}`],
    answer: k % 2,
  }));
  const fitted = () => [...fitWeights(examples, { ...plain, rounds: 5, decay: 0.001 })];
  expect(fitted()).toEqual(fitted());
});
