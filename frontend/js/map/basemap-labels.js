// Names of towns and départements, written on a canvas of their own without overlapping.

import { freeRoom } from "./free-room.js";

const MARGIN = 0.3; // drawn around the view, so that a short drag uncovers names already there
const AREAS = { from: 7, to: 10 };
const DOT = 2.5;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export function createLabels(L, pane) {
  const canvas = L.DomUtil.create("canvas", "leaflet-zoom-hide", pane);
  const context = canvas.getContext("2d");
  let towns = [];
  let areas = [];
  let colours = {};
  let map;

  const Labels = L.Layer.extend({
    onAdd(toMap) {
      map = toMap;
      draw();
    },
    onRemove: () => canvas.remove(),
    getEvents: () => ({ moveend: draw, resize: draw }),
    addTowns: (rows) => {
      towns = towns.concat(rows).sort((a, b) => a[3] - b[3]);
      draw();
    },
    addAreas: (points) => {
      areas = points;
      draw();
    },
    paint: (newColours) => {
      colours = newColours;
      draw();
    },
  });
  return new Labels();

  function draw() {
    if (!map?._loaded) return;
    const size = map.getSize();
    const padded = size.multiplyBy(1 + 2 * MARGIN).round();
    const origin = map.containerPointToLayerPoint(size.multiplyBy(-MARGIN)).round();
    clear(padded, origin);
    const room = freeRoom(padded.x, padded.y);
    const pixel = (lat, lon) => map.latLngToLayerPoint([lat, lon]).subtract(origin);
    const zoom = map.getZoom();
    for (const [name, lat, lon, firstZoom] of towns) {
      if (firstZoom > zoom) break;
      const point = pixel(lat, lon);
      if (room.contains(point)) writeTown(name, point, zoom - firstZoom, room);
    }
    if (zoom < AREAS.from || zoom > AREAS.to) return;
    for (const { properties, coordinates } of areas) {
      writeArea(properties.nom, pixel(...coordinates), room);
    }
  }

  function clear(size, origin) {
    const ratio = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(canvas, origin);
    canvas.width = size.x * ratio;
    canvas.height = size.y * ratio;
    canvas.style.width = `${size.x}px`;
    canvas.style.height = `${size.y}px`;
    context.scale(ratio, ratio);
    context.textBaseline = "middle";
    context.lineJoin = "round";
  }

  function writeTown(name, { x, y }, seniority, room) {
    const height = seniority > 2 ? 15 : seniority > 0 ? 13 : 12;
    context.font = `${seniority > 2 ? 600 : 400} ${height}px ${FONT}`;
    const width = context.measureText(name).width;
    const gap = DOT + 3;
    const left = [x + gap, x - gap - width, x - width / 2, x - width / 2];
    const middle = [y, y, y - height, y + height];
    for (let i = 0; i < left.length; i++) {
      if (!room.take(left[i], middle[i] - height / 2, width, height)) continue;
      write(name, left[i], middle[i], 1);
      dot(x, y);
      return;
    }
  }

  function writeArea(name, { x, y }, room) {
    context.font = `italic 400 12px ${FONT}`;
    const width = context.measureText(name).width;
    if (room.take(x - width / 2, y - 6, width, 12)) write(name, x - width / 2, y, 0.6);
  }

  function write(text, x, y, opacity) {
    context.globalAlpha = opacity;
    context.strokeStyle = colours.land;
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillStyle = colours.label;
    context.fillText(text, x, y);
    context.globalAlpha = 1;
  }

  function dot(x, y) {
    context.beginPath();
    context.arc(x, y, DOT, 0, 2 * Math.PI);
    context.fillStyle = colours.label;
    context.strokeStyle = colours.land;
    context.lineWidth = 1.5;
    context.fill();
    context.stroke();
  }
}
