import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../../shared/triage/signals/ms-id-forms.ts';

describe('formsOf', () => {
  it.each([
    ['sebar', ['sebar', 'menyebarkan', 'nyebarin', 'disebar', 'disebarkan', 'tersebar', 'kesebar']],
    ['pukul', ['memukul', 'mukul', 'dipukul', 'terpukul', 'pukulin']],
    ['tipu', ['menipu', 'nipu', 'ditipu', 'tertipu', 'ketipu']],
    ['buka', ['membuka', 'membukakan', 'ngebuka', 'dibuka', 'terbuka']],
    ['ambil', ['mengambil', 'ngambil', 'diambil', 'mengambilkan']],
    ['lihat', ['melihat', 'dilihat', 'terlihat']],
  ])('makes of %j what people write', (root, forms) => {
    expect(formsOf(root).split('/')).toEqual(expect.arrayContaining(forms));
  });

  it('makes the forms of several roots, each once', () => {
    const forms = formsOf(`sebar/
      bocor/sebar`).split('/');

    expect(forms).toContain('membocorkan');
    expect(new Set(forms).size).toBe(forms.length);
  });
});
