interface Props {
  readonly value: string;
}

const longest = 2000;

/** A value of a file: text; what is an address of the web, and nothing but that, can be followed. */
export function PropertyValue({ value }: Props) {
  const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return <>{text}</>;
  return (
    <a href={value} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
      {text}
    </a>
  );
}
