import type { CapacityKind, MembershipRole } from '@peyvand/kernel';
import type { ProfileContent } from '@peyvand/organizations';

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly locale: 'fa' | 'en';
}

export interface DemoOrganization {
  readonly key: string;
  readonly name: string;
  readonly province: string;
  readonly isic: readonly string[];
  readonly headcount: number;
  readonly locale: 'fa' | 'en';
  readonly about: string;
  readonly capacities: readonly CapacityKind[];
  /** Asked for, and not verified yet. */
  readonly pending?: CapacityKind;
  readonly members: readonly (readonly [person: string, role: MembershipRole])[];
  readonly park?: string;
  readonly phones?: readonly string[];
  readonly website?: string;
  readonly office?: { readonly fields: readonly string[]; readonly isFallback?: true };
  readonly profile?: Partial<Omit<ProfileContent, 'capabilities'>> & {
    readonly capabilities?: readonly DemoCapability[];
  };
  readonly projects?: readonly (readonly [title: string, abstract: string, yearsAgo: number, client: string])[];
  readonly certificates?: readonly (readonly [kind: string, issuer: string])[];
}

export type DemoCapability = Omit<ProfileContent['capabilities'][number], 'id'>;

const person = (key: string, name: string, locale: 'fa' | 'en' = 'fa'): DemoPerson => ({ key, name, locale });

/** Everybody signs in as `<key>@demo.example`. */
export const people: readonly DemoPerson[] = [
  person('admin', 'نسرین آزاد'),
  person('carpet.head', 'پروین رستمی'),
  person('carpet.officer', 'بهرام کیا'),
  person('carpet.second', 'شیرین مهرجو'),
  person('food.head', 'Keyvan Shams', 'en'),
  person('food.officer', 'لاله برومند'),
  person('food.second', 'امین سروش'),
  person('weaver', 'محسن کاشانی'),
  person('miller', 'گلناز ترابی'),
  person('sugar', 'جاسم عبیات'),
  person('foundry', 'Arash Farahani', 'en'),
  person('polyester', 'Mahin Yazdani', 'en'),
  person('definer', 'دریا نخستین'),
  person('definer.two', 'Farhad Sedaghat', 'en'),
  person('vision', 'سینا سپاهان'),
  person('sensors', 'Elham Vafa', 'en'),
  person('steam', 'بابک گرمابی'),
  person('water', 'نگار آب‌روان'),
  person('casting', 'Rostam Pouya', 'en'),
  person('software', 'هما دادگر'),
  person('park', 'ژاله همتی'),
  person('hub', 'Can Demir', 'en'),
  person('public', 'مریم صالحی'),
  person('lab', 'سعید آزمون'),
];
