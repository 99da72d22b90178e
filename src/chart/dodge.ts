import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Disc } from './name-places.ts';
import type { Box } from './shapes.ts';

const steps = 200;

/** The discs moved apart, each as near to its place as can be, until none touches another, within the box. */
export function dodge(discs: readonly Disc[], box: Box): readonly Disc[] {
  const nodes = discs.map(({ x, y, radius }) => ({ x, y, radius, home: { x, y } }));
  type Node = (typeof nodes)[number];
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ home }) => home.x).strength(0.1))
    .force('y', forceY<Node>(({ home }) => home.y).strength(0.1))
    .force('apart', forceCollide<Node>(({ radius }) => radius + 1).iterations(4))
    .stop();
  for (let step = 0; step < steps; step++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = clamp(node.x, box.x + node.radius, box.x + box.width - node.radius);
      node.y = clamp(node.y, box.y + node.radius, box.y + box.height - node.radius);
    }
  }
  return nodes.map(({ x, y, radius }) => ({ x, y, radius }));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
