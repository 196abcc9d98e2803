import { KafkaPublisher } from '@tovholder/integration';

/** The bug that moving the checkpoint after the acknowledgement is there to prevent. */
export function answerBeforeBroker(): void {
  const send = Reflect.get(KafkaPublisher.prototype, 'send');
  KafkaPublisher.prototype.send = function (this: KafkaPublisher, events) {
    void send.call(this, events).catch(() => undefined);
    return Promise.resolve();
  };
}
