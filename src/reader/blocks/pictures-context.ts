/** Whether pictures are shown, for all pictures of the article at once. */
import { createContext } from 'preact';

/** True unless the settings say otherwise; where it is false, no picture is even asked for. */
export const PicturesContext = createContext(true);
