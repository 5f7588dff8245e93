// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What the company can ask for. Each scenario: `claims` by their own id, `sets` (claim_sets, in order of preference)
 * where there is a choice, the `offers` without what every offer gets (id, controller, expiry, withdrawal), and what
 * becomes of an answer: `grant` with-answer | later | none, `counter` meet | halfway | ignore.
 */
export const VCT = 'urn:fieldfare:profile:1';

const EMAIL = { id: 'email', path: ['email'] };
const GIVEN = { id: 'given', path: ['given_name'] };
const FAMILY = { id: 'family', path: ['family_name'] };
const PHONE = { id: 'phone', path: ['phone_number'] };
const BIRTH = { id: 'birth', path: ['birthdate'] };
const ADDRESS = ['street_address', 'postal_code', 'locality', 'country'].map((name) => ({
    id: name,
    path: ['address', name],
}));

const money = (amount, more = {}) => ({ kind: 'money', amount, currency: 'EUR', ...more });
const newsletter = { id: 'dpv:DirectMarketing', description: 'A letter with offers, once a month' };

export const SCENARIOS = {
    newsletter: {
        about: 'generous: money and a discount with the grant; a cheaper claim set is taken too',
        claims: [EMAIL, GIVEN],
        sets: [['email', 'given'], ['email']],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                compensation: [
                    money('12.00', { delivered: 'with-grant', description: 'voucher for the shop' }),
                    {
                        kind: 'discount_percent',
                        percent: '10',
                        max_amount: '20.00',
                        min_spend: '30.00',
                        currency: 'EUR',
                        delivered: 'with-grant',
                    },
                ],
            },
        ],
    },
    survey: {
        about: 'promised for later: the grant does not come with the answer',
        claims: [EMAIL, BIRTH],
        offers: [
            {
                purposes: [{ id: 'dpv:CommercialResearch', description: 'One survey on outdoor clothing' }],
                retention: 'P6M',
                compensation: [money('25.00', { delivered: 'later' })],
            },
        ],
        grant: 'later',
    },
    cheap: {
        about: 'far too little for what it wants; answers a counter-offer with what was asked',
        claims: [EMAIL, PHONE, BIRTH],
        offers: [
            {
                purposes: [newsletter, { id: 'dpv:TargetedAdvertising' }],
                retention: 'P10Y',
                recipients: [{ name: 'Adriatic Audience Ltd', country: 'US' }],
                compensation: [money('0.10', { delivered: 'with-grant' })],
            },
        ],
    },
    halfway: {
        about: 'as cheap, but meets a counter-offer only halfway',
        same: 'cheap',
        counter: 'halfway',
    },
    deaf: {
        about: 'as cheap, and has no answer to a counter-offer',
        same: 'cheap',
        counter: 'ignore',
    },
    never: {
        about: 'wants a field that people say never for',
        claims: [EMAIL, { id: 'income', path: ['income'] }],
        offers: [
            {
                purposes: [{ id: 'dpv:Personalisation' }],
                retention: 'until-withdrawn',
                compensation: [money('40.00', { delivered: 'with-grant' })],
            },
        ],
    },
    overasking: {
        about: 'wants far more than a newsletter needs; the second claim set is the modest one',
        claims: [EMAIL, GIVEN, FAMILY, PHONE, BIRTH],
        sets: [['email', 'given', 'family', 'phone', 'birth'], ['email']],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P2Y',
                compensation: [money('3.00', { delivered: 'with-grant' })],
            },
        ],
    },
    order: {
        about: 'what an order needs: nested claims, a necessary purpose, no compensation',
        claims: [GIVEN, FAMILY, ...ADDRESS],
        offers: [
            {
                purposes: [{ id: 'dpv:DeliveryOfGoods', description: 'To send what was ordered' }],
                legal_basis: 'dpv:Contract',
                retention: 'P3M',
                recipients: [{ name: 'Alpenpost', country: 'AT' }],
            },
        ],
        grant: 'none',
    },
    values: {
        about: 'wants a claim only where it has one of these values',
        claims: [EMAIL, { id: 'country', path: ['address', 'country'], values: ['DE', 'AT', 'CH'] }],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                compensation: [money('8.00', { delivered: 'with-grant' })],
            },
        ],
    },
    fields: {
        about: 'pays each field for itself',
        claims: [EMAIL, PHONE, BIRTH],
        sets: [['email', 'phone', 'birth'], ['email', 'birth'], ['email']],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                field_compensation: [
                    { path: ['email'], compensation: money('6.00', { delivered: 'with-grant' }) },
                    { path: ['phone_number'], compensation: money('9.00', { delivered: 'with-grant' }) },
                    { path: ['birthdate'], compensation: money('5.00', { delivered: 'with-grant' }) },
                ],
            },
        ],
    },
    kinds: {
        about: 'every kind of compensation at once',
        claims: [EMAIL],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                compensation: [
                    money('1.00', { delivered: 'with-grant' }),
                    {
                        kind: 'discount_amount',
                        amount: '5.00',
                        currency: 'EUR',
                        min_spend: '25.00',
                        delivered: 'with-grant',
                    },
                    { kind: 'discount_percent', percent: '7.5', delivered: 'with-grant' },
                    { kind: 'points', points: 250, amount: '0.01', currency: 'EUR', delivered: 'with-grant' },
                    {
                        kind: 'free_period',
                        duration: 'P3M',
                        amount: '4.99',
                        currency: 'EUR',
                        delivered: 'later',
                    },
                    {
                        kind: 'goods',
                        description: 'A linen bag',
                        amount: '6.00',
                        currency: 'EUR',
                        delivered: 'later',
                    },
                ],
            },
        ],
    },
    free: {
        about: 'an offer that pays nothing, for good',
        claims: [EMAIL],
        offers: [{ purposes: [newsletter], retention: 'until-withdrawn' }],
        grant: 'none',
    },
    plain: {
        about: 'an ordinary OpenID4VP request: no offer',
        claims: [EMAIL, GIVEN],
        offers: [],
        grant: 'none',
    },
    nothing: {
        about: 'wants a claim that no wallet has: the answer must have the very bytes of a no',
        claims: [EMAIL, { id: 'member', path: ['bergkiosk_membership_number'] }],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                compensation: [money('12.00', { delivered: 'with-grant' })],
            },
        ],
    },
    two: {
        about: 'two offers in one request, approved together',
        claims: [EMAIL, BIRTH],
        offers: [
            {
                purposes: [newsletter],
                retention: 'P1Y',
                compensation: [money('7.00', { delivered: 'with-grant' })],
            },
            {
                purposes: [{ id: 'dpv:CommercialResearch' }],
                retention: 'P6M',
                compensation: [money('5.00', { delivered: 'with-grant' })],
            },
        ],
    },
};

/** A scenario by its name with what it leaves out filled in, or nothing. */
export function scenarioNamed(name) {
    if (!Object.hasOwn(SCENARIOS, name)) {
        return undefined;
    }
    const { same, ...own } = SCENARIOS[name];
    return { grant: 'with-answer', counter: 'meet', ...(same ? SCENARIOS[same] : {}), ...own, name };
}

/** The DCQL query of a scenario. */
export function queryOf({ claims, sets }) {
    return {
        credentials: [
            {
                id: 'profile',
                format: 'dc+sd-jwt',
                meta: { vct_values: [VCT] },
                claims,
                ...(sets ? { claim_sets: sets } : {}),
            },
        ],
    };
}
