// By a file of its own: whoever only says something takes the store along, not what shows it.
export { Notifications as Toasts } from '@mantine/notifications';
