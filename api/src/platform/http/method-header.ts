import { ApiHeader } from '@nestjs/swagger';

/** Documents a header on the handler whose parameter reads it. */
export function methodHeader(name: string, required: boolean, description: string): ParameterDecorator {
  return (target, method) => {
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (descriptor) ApiHeader({ name, required, description })(target, method, descriptor);
  };
}
