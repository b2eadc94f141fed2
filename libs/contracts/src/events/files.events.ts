interface FileEvent {
  fileId: string;
}

export interface FileEvents {
  'file.arrived': FileEvent;
  /** Of what nobody may know of yet: its work is counted with that of proposals. */
  'file.sealedArrived': FileEvent;
}
