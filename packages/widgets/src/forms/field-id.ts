/** The id of a field's control, within the form's tree. */
export const fieldId = (name: string): string => `field${name.replaceAll('/', '-')}`
