/** Three soft tones, in seconds from the first: when each begins. */
const TONES_AT = [0, 0.4, 0.8]
const TONE_SECONDS = 0.3

/** Gives the function that plays the sound. Browsers let a page sound only after its reader has asked, so call it when they do. */
export function prepareSound(): () => void {
  const context = new AudioContext()
  return () => {
    // A page that was hidden may have been put to sleep.
    void context.resume()
    for (const at of TONES_AT) playTone(context, context.currentTime + at)
  }
}

function playTone(context: AudioContext, at: number): void {
  const tone = context.createOscillator()
  const loudness = context.createGain()
  tone.frequency.value = 660
  loudness.gain.setValueAtTime(0.2, at)
  loudness.gain.exponentialRampToValueAtTime(0.001, at + TONE_SECONDS)
  tone.connect(loudness).connect(context.destination)
  tone.start(at)
  tone.stop(at + TONE_SECONDS)
}
