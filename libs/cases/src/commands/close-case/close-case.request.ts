import { ListOfNested } from '../../fields/list-of.js';
import { Text } from '../../fields/text.js';
import { Uuid } from '../../fields/uuid.js';
import { CommandBody, type CommandOf } from '../command-body.js';
import { accountLimit, mostLeft, reasonLimit } from '../limits.js';

/** Something that was agreed and is not done, and why it is left so. */
export class LeftOpen {
  @Uuid(
    'Aftalen eller prøvehandlingen, der bortfalder: et `agreementId` fra `agreements` eller et `trialActionId` fra `trialActions` i GET /cases/{caseId}.',
  )
  id!: string;

  @Text('Hvorfor den bortfalder.', { max: reasonLimit })
  reason!: string;
}

/** A case ends when its duties are done, and with a word on what was agreed and is not. */
export class CloseCaseRequest extends CommandBody {
  @Text('Hvorfor sagen afsluttes.', { max: reasonLimit })
  reason!: string;

  @Text('Hvad der er blevet anderledes for barnet.', { max: accountLimit })
  whatChanged!: string;

  @ListOfNested(
    'Åbne aftaler og prøvehandlinger, der ikke er set efter, og som bortfalder; hver med sin grund. Udelades, når der ingen er.',
    () => LeftOpen,
    { max: mostLeft, optional: true },
  )
  leaves?: LeftOpen[];

  toCommand(): CommandOf<'CloseCase'> {
    const { reason, whatChanged, leaves } = this;
    return {
      type: 'CloseCase',
      reason,
      whatChanged,
      ...(leaves && { leaves: leaves.map(({ id, reason }) => ({ id, reason })) }),
    };
  }
}
