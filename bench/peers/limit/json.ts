/** The id of a row as the service gives it. */
export const globalId = (type: string, column: string) =>
  `encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64')`;

/** The rows of a subquery as a JSON list, empty where there are none. */
export const list = (rows: string) =>
  `(select coalesce(json_agg(row_to_json(each)), '[]'::json) from (${rows}) each)`;

/** One row as a JSON object. */
export const one = (row: string) => `(select row_to_json(each) from (${row}) each)`;
