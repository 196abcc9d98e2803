import { ApiProperty } from '@nestjs/swagger';
import {
  roles,
  unitKinds,
  type Directory,
  type Person,
  type Role,
  type Unit,
  type UnitKind,
} from '@tovholder/identity';

export class UnitAnswer {
  @ApiProperty({ description: 'Enhedens id.', example: 'mosebakkeskolen' })
  unitId!: string;

  @ApiProperty({ example: 'Mosebakkeskolen' })
  name!: string;

  @ApiProperty({ enum: unitKinds, enumName: 'UnitKind' })
  kind!: UnitKind;

  @ApiProperty({ required: false, description: 'Enheden over denne.', example: 'eksempelby' })
  parentId?: string;
}

export class AppointmentAnswer {
  @ApiProperty({ enum: roles, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ description: 'Rollen gælder i enheden og alt under den.' })
  unitId!: string;
}

export class PersonAnswer {
  @ApiProperty({ description: 'Personens id.', example: 'solveig-skolemark' })
  personId!: string;

  @ApiProperty({ example: 'Solveig Skolemark' })
  name!: string;

  @ApiProperty({ example: 'Skoleleder' })
  title!: string;

  @ApiProperty({ type: () => AppointmentAnswer, isArray: true })
  appointments!: AppointmentAnswer[];
}

export class MeAnswer extends PersonAnswer {
  @ApiProperty({ type: () => UnitAnswer, isArray: true, description: 'Enhederne, man er ansat i.' })
  units!: UnitAnswer[];
}

export function personAnswer({ personId, name, title, appointments }: Person): PersonAnswer {
  return { personId, name, title, appointments: appointments.map(({ role, unitId }) => ({ role, unitId })) };
}

export function unitAnswer({ unitId, name, kind, parentId }: Unit): UnitAnswer {
  return { unitId, name, kind, ...(parentId !== undefined && { parentId }) };
}

export function meAnswer(person: Person, directory: Directory): MeAnswer {
  const unitIds = new Set(person.appointments.map(({ unitId }) => unitId));
  const units = [...unitIds].flatMap((unitId) => directory.unit(unitId) ?? []);
  return { ...personAnswer(person), units: units.map(unitAnswer) };
}
