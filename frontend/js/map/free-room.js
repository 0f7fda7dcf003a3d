// Remembers the boxes already written on, so that no two names overlap.

const AIR = 4;

export function freeRoom(width, height) {
  const taken = [];
  return {
    contains: ({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height,
    /** Takes the box when nothing is there yet; says whether it could. */
    take(left, top, boxWidth, boxHeight) {
      const box = {
        left: left - AIR,
        top: top - AIR / 2,
        right: left + boxWidth + AIR,
        bottom: top + boxHeight + AIR / 2,
      };
      const free = taken.every(
        (other) =>
          box.right < other.left ||
          box.left > other.right ||
          box.bottom < other.top ||
          box.top > other.bottom,
      );
      if (free) taken.push(box);
      return free;
    },
  };
}
