// What the staff console takes from the widgets, so that both are one product.
export { baseCss } from './element/base.css.ts'
export { adoptStyles, styleSheet } from './element/style-sheet.ts'
export { formsCss } from './forms/forms.css.ts'
