import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '@tovholder/identity';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class PeopleQuery {
  @ApiProperty({ required: false, enum: roles, enumName: 'Role', description: 'Kun dem, der har rollen.' })
  @IsOptional()
  @IsIn(roles, { message: `Vælg en af: ${roles.join(', ')}.` })
  role?: Role;

  @ApiProperty({ required: false, description: 'Kun dem, der er ansat i enheden eller under den.' })
  @IsOptional()
  @Matches(/^[\p{L}\p{N}._:@-]{1,128}$/u, { message: 'Brug enhedens id, som det står i /units.' })
  unitId?: string;
}
