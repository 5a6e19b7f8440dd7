// First, whatever the alphabet says.
import '../node/lean.ts';
import { serve } from '../node/serve.ts';

serve();
