/** The clinic that publishes the card, and that the contact button reaches unless the site owner names another. */
export const publisher = {
  name: 'Mind Body Centers',
  phone: '1-855-481-9605',
} as const;
