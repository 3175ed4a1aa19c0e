import { taskMoves } from './task-moves.js';

describe('R21: a task beside the lead', () => {
  it('is acknowledged and done by its supplier; only the buyer cancels it or opens it again', () => {
    expect(taskMoves('open', 'supplier')).toEqual(['acknowledged', 'done']);
    expect(taskMoves('acknowledged', 'supplier')).toEqual(['done']);
    expect(taskMoves('done', 'supplier')).toEqual([]);
    expect(taskMoves('open', 'buyer')).toEqual(['acknowledged', 'done', 'cancelled']);
    expect(taskMoves('cancelled', 'buyer')).toEqual(['open']);
  });
});
