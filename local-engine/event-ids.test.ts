import { describe, expect, it } from "vitest";
import { namedUuid, SeenKeys, seededUlid } from "./event-ids";

describe("ids", () => {
  it("follow from the seed as on a real server", () => {
    // From the capture ckpt-true-send: the second of two events.
    const seed = "1795330571906,4CGOAvmafssUig==";
    expect(seededUlid(seed, 1)).toBe("01M810MZM2W0GRW0QSK9ZCP54C");
    for (const bad of ["", "x,y", "1,4CGO", "1795330571906"]) expect(seededUlid(bad, 0)).toBeNull();
  });

  it("are the same UUID for the same name", () => {
    expect(namedUuid("app")).toBe(namedUuid("app"));
    expect(namedUuid("app")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(namedUuid("app")).not.toBe(namedUuid("other"));
  });

  it("are forgotten after a day, and the oldest before that when there are too many", () => {
    const seen = new SeenKeys({ spanMs: 100, limit: 3 });
    expect([seen.add("a", 0), seen.add("a", 99), seen.add("a", 100)]).toEqual([true, false, true]);
    for (const key of ["b", "c", "d"]) expect(seen.add(key, 101)).toBe(true);
    expect(seen.size).toBe(3);
    expect(seen.add("d", 102)).toBe(false);
    expect(seen.add("a", 103)).toBe(true);
  });
});
