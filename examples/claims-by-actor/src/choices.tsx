import { wordsOf } from "./words.ts";

interface Props<Value> {
  legend: string;
  values: Value[];
  /** How many rows have a value; what isn't there has none. */
  counts: Map<Value, number>;
  chosen: Value[];
  onChange: (chosen: Value[]) => void;
}

/** A row of checkboxes, one for each value of an enum. */
export function Choices<Value extends string>(props: Props<Value>) {
  const { legend, values, counts, chosen, onChange } = props;
  const toggle = (value: Value) =>
    onChange(
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {wordsOf(value)} <span className="count">{counts.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
